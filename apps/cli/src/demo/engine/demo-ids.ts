import { Random } from './random.js';

/** UUIDv7 like every id of the product, of the moment at which the thing would have been made: so it sorts among them. */
export class DemoIds {
  private readonly random: Random;

  constructor(label: string) {
    this.random = new Random(`ids/${label}`);
  }

  at(moment: Date): string {
    const time = moment.getTime().toString(16).padStart(12, '0');
    const variant = '89ab'[this.random.whole(0, 3)];
    const hex = `${time}7${this.digits(3)}${variant}${this.digits(15)}`;
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  private digits(length: number): string {
    return Array.from({ length }, () => this.random.whole(0, 15).toString(16)).join('');
  }
}
