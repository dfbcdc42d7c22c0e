export * from './identity.module.js';
export * from './members/access.graphql.js';
export * from './members/members.graphql.js';
export * from './organizations/organizations.graphql.js';
