export * from './access.graphql.js';
export * from './identity.module.js';
export * from './members.graphql.js';
export * from './organizations.graphql.js';
