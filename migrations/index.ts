export { initDatabase, type RolePasswords } from './init-database.js';
export { databaseUrls, type DatabaseUrls } from './database-urls.js';
export { migrate, migrationNames, pendingMigrations, revertAll } from './migrate.js';
export { rolesOf, type Roles } from './roles.js';
export { schemaFacts } from './schema-facts.js';
