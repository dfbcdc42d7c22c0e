import { parseArgs } from 'node:util';
import { holds, killReport, shareInsideTransaction } from './kill/kill-report.js';
import { runKills } from './kill/kill-run.js';
import { writeProof } from './scratch/write-proof.js';

// `npm run prove -- kill`: writes docs/proof/kill.md, and ends with 1 where the promise does not hold.
const { values } = parseArgs({
  options: {
    api: { type: 'string', default: '100' },
    postgres: { type: 'string', default: '20' },
    clients: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
});
const plan = {
  api: Number(values.api),
  postgres: Number(values.postgres),
  clients: Number(values.clients),
  seed: Number(values.seed),
};
const total = plan.api + plan.postgres;
const result = await runKills(plan, {
  report: ({ of, openTransactions, backAfter }, place) =>
    process.stdout.write(
      `  ${place}/${total} ${of}: ${openTransactions} transactions open, back after ${Math.round(backAfter)} ms\n`,
    ),
});
writeProof('kill', killReport(result));
process.stdout.write(
  `${result.acknowledged} acknowledged, ${result.truth.lost} lost, ${result.truth.doubled} doubled\n`,
);
process.exit(holds(result) && shareInsideTransaction(result.kills) >= 0.3 ? 0 : 1);
