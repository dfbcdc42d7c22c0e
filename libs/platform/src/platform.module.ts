import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from './database/database.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { Cursors } from './reads/connection.js';

/** What every slice stands on. Wants TypeORM's DataSource to be there already. */
@Global()
@Module({})
export class PlatformModule {
  /** @param secret seals cursors; one for all processes of an installation. */
  static with(secret: string): DynamicModule {
    return {
      module: PlatformModule,
      providers: [Database, UnitOfWork, { provide: Cursors, useValue: new Cursors(secret) }],
      exports: [Database, UnitOfWork, Cursors],
    };
  }
}
