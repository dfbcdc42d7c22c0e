import { startApi } from '@plumbline/api';

// The API of its own, to be killed. It says where it answers, and ends with whoever started it.
const { PROOF_DATABASE_URL = '', PROOF_PORT = '0' } = process.env;
const api = await startApi({
  databaseUrl: PROOF_DATABASE_URL,
  secret: 'a secret of the proof',
  port: Number(PROOF_PORT),
});
process.stdout.write(`${api.url}\n`);
process.stdin.resume().once('end', () => process.exit(0));
