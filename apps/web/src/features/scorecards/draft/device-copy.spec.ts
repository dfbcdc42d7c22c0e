import { DeviceCopy, readSlot, wipeDevice, type DeviceStorage } from './device-copy';
import { openSlot, write, type Slot } from './save-slot';

/** The storage of a browser: shared by its windows. */
const aDevice = (): DeviceStorage & { entries: Map<string, string> } => {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, text) => entries.set(name, text),
    removeItem: (name) => entries.delete(name),
  };
};

const ana = { memberId: 'mem_ana', assignmentId: 'asg_1' };
const typed = (text: string): Slot =>
  write(openSlot({ answer: { level: null, notObserved: false, text: '' }, revision: 2, at: null }), {
    level: 4,
    notObserved: false,
    text,
  });

describe('what a device keeps of a card', () => {
  it('is there for the next page, character for character', () => {
    const device = aDevice();
    const slot = typed('הוא שאל קודם 👩🏽‍💻\n\n  then "why"');
    new DeviceCopy(ana, device).keep(3, slot);
    expect(new DeviceCopy(ana, device).slots()).toEqual(new Map([[3, slot]]));
  });

  it('is nobody else’s and no other card’s', () => {
    const device = aDevice();
    new DeviceCopy(ana, device).keep(3, typed('mine'));
    expect(new DeviceCopy({ ...ana, memberId: 'mem_mei' }, device).slots().size).toBe(0);
    expect(new DeviceCopy({ ...ana, assignmentId: 'asg_10' }, device).slots().size).toBe(0);
  });

  it('goes when the server has it, also when an earlier page had kept it', () => {
    const device = aDevice();
    new DeviceCopy(ana, device).keep(3, typed('mine'));
    const later = new DeviceCopy(ana, device);
    expect(later.slots().size).toBe(1);
    later.keep(3, null);
    expect(device.entries.size).toBe(0);
  });

  it('leaves alone what another window keeps at the same place', () => {
    const device = aDevice();
    const [here, there] = [new DeviceCopy(ana, device), new DeviceCopy(ana, device)];
    here.keep(3, typed('here'));
    there.keep(3, typed('there'));
    here.keep(3, null);
    expect(new DeviceCopy(ana, device).slots().get(3)?.wanted.text).toBe('there');
  });

  it('holds the note being typed, which is no position', () => {
    const device = aDevice();
    const copy = new DeviceCopy(ana, device);
    copy.keepNote('/3 half a thou');
    expect(new DeviceCopy(ana, device).note()).toBe('/3 half a thou');
    expect(new DeviceCopy(ana, device).slots().size).toBe(0);
    copy.keepNote('');
    expect(device.entries.size).toBe(0);
  });

  it('says so when the device keeps nothing', () => {
    const full: DeviceStorage = {
      ...aDevice(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const copy = new DeviceCopy(ana, full);
    copy.keep(1, typed('words'));
    expect(copy.works).toBe(false);
  });

  it('is all gone after signing out, and nothing but drafts is', () => {
    const device = aDevice();
    device.setItem('plumbline.theme', 'dark');
    new DeviceCopy(ana, device).keep(1, typed('mine'));
    new DeviceCopy({ ...ana, memberId: 'mem_mei' }, device).keepNote('hers');
    wipeDevice(device);
    expect([...device.entries.keys()]).toEqual(['plumbline.theme']);
  });
});

describe('an entry of another release', () => {
  it.each(['', 'null', '{"known":1}', '[]', '{"wanted":{"text":"x"}}'])('%s is no copy', (text) => {
    expect(readSlot(text)).toBeNull();
  });
});
