import { describe, expect, it } from 'vitest';
import { createRoom } from '../../../page/room.ts';

const rules = () => document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
const page = () => new XMLSerializer().serializeToString(document);

describe('the room for the panel', () => {
  it('is made by one rule at a time, which changes nothing in the page, and is given back', () => {
    const before = page();
    const room = createRoom(document);
    room.make('right', '400px');
    expect(rules()).toEqual([expect.stringMatching(/margin-right:\s*400px !important/)]);
    room.make('bottom', '340px');
    expect(rules()).toEqual([expect.stringMatching(/padding-bottom:\s*340px !important/)]);
    expect(page()).toBe(before);
    room.end();
    expect(rules()).toEqual([]);
  });

  it('is not there on paper', () => {
    const room = createRoom(document);
    room.make('left', '400px');
    expect(rules()[0]).toMatch(/^@media screen/);
    room.end();
  });
});
