import { placeNear } from './place-near';

const ROOM = { width: 1000, height: 600 };
const MENU = { width: 200, height: 150 };
const at = (left: number, top: number) => ({ left, top, width: 30, height: 30 });

describe('placing what floats', () => {
  it('stands below its anchor, on the side that has room', () => {
    expect(placeNear(at(950, 10), MENU, ROOM, 'below')).toEqual({ left: 780, top: 46 });
    expect(placeNear(at(40, 10), MENU, ROOM, 'below')).toEqual({ left: 40, top: 46 });
  });

  it('turns over at the bottom of the window', () => {
    expect(placeNear(at(40, 560), MENU, ROOM, 'below')).toEqual({ left: 40, top: 404 });
  });

  it('never leaves the window', () => {
    expect(placeNear(at(0, 300), { width: 2000, height: 900 }, ROOM, 'below')).toEqual({ left: 8, top: 8 });
  });

  it('stands after its anchor, at its middle', () => {
    expect(placeNear(at(10, 100), { width: 80, height: 20 }, ROOM, 'after')).toEqual({ left: 46, top: 105 });
  });
});
