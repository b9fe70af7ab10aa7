/** English with Chinese in it, each in its language: for those who listen, and for the right face. */
import { English } from '../shared/English.tsx';

const CHINESE = /(\p{Script=Han}[\p{Script=Han}、·“”〔〕《》]*)/u;

export function Mixed({ text }: { readonly text: string }) {
  return (
    <English>
      {text.split(CHINESE).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} lang="zh-Hans">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </English>
  );
}
