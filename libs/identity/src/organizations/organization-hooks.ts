import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@plumbline/kernel';

/** What a slice does for a new organization, as its system member. */
export type OnCreated = (system: Actor) => Promise<void>;

/**
 * Lets later slices furnish a new organization without this one knowing them: they register when their
 * module starts.
 */
@Injectable()
export class OrganizationHooks {
  private readonly logger = new Logger('Organizations');
  private readonly callbacks: OnCreated[] = [];

  onCreated(callback: OnCreated): void {
    this.callbacks.push(callback);
  }

  /**
   * Tells everybody, in the order of registration, after the organization is committed. A failure is
   * logged and keeps neither the others nor the first admin out: what is missing can be added later.
   */
  async created(system: Actor): Promise<void> {
    for (const callback of this.callbacks)
      await callback(system).catch((error: unknown) => {
        this.logger.error(`Organization ${system.organizationId} is not fully furnished`, error);
      });
  }
}
