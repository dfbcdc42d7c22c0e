import { Module } from '@nestjs/common';
import { RubricVersions } from './rubric-versions.js';

@Module({ providers: [RubricVersions], exports: [RubricVersions] })
export class RubricsModule {}
