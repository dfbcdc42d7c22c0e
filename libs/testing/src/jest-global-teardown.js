/** Ends the PostgreSQL of this run and removes its files. */
export default async function stopPostgres() {
  const postgres = globalThis.plumblinePostgres;
  delete globalThis.plumblinePostgres;
  await postgres?.stop();
}
