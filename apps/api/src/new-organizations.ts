import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganizationHooks } from '@plumbline/identity';
import { RubricsService } from '@plumbline/rubrics';

/** A new organization begins with the shipped rubrics, published by its system member. */
@Injectable()
export class NewOrganizations implements OnModuleInit {
  constructor(
    private readonly hooks: OrganizationHooks,
    private readonly rubrics: RubricsService,
  ) {}

  onModuleInit(): void {
    this.hooks.onCreated(async (system) => void (await this.rubrics.publishShipped(system)));
  }
}
