import { Module } from '@nestjs/common';
import { RubricVersionResolver } from './rubric-version.resolver.js';
import { RubricVersions } from './rubric-versions.js';
import { RubricOfVersionResolver, RubricsResolver } from './rubrics.resolver.js';
import { RubricsService } from './rubrics.service.js';

@Module({
  providers: [
    RubricVersions,
    RubricsService,
    RubricsResolver,
    RubricOfVersionResolver,
    RubricVersionResolver,
  ],
  exports: [RubricVersions, RubricsService],
})
export class RubricsModule {}
