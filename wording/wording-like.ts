/** The shape of a catalogue without its words: another language has each of the leaves, and no other. */
export type WordingLike<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string
    ? string
    : Catalogue[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : WordingLike<Catalogue[Key]>;
};
