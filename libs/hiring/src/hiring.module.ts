import { Module } from '@nestjs/common';
import { RubricsModule } from '@plumbline/rubrics';

@Module({ imports: [RubricsModule] })
export class HiringModule {}
