export type { ApiOptions } from './api-options.js';
export { printSchemaText } from './print-schema-text.js';
export { type RunningApi, startApi } from './start-api.js';
