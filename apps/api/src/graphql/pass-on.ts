import { Catch, type ExceptionFilter } from '@nestjs/common';

/**
 * Hands every error on to the GraphQL server as it is. Nest would log each one, refusals too, which are
 * answers; what is a fault is told from them, and logged, in `shownError` alone.
 */
@Catch()
export class PassOn implements ExceptionFilter {
  catch(error: unknown): Error {
    return error instanceof Error ? error : new Error(String(error));
  }
}
