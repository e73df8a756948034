/**
 * Fails when the schemas break clients without CHANGELOG.md saying so: each breaking change against the version
 * committed before must have its path (e.g. `Patient.email`) in a line of the changelog.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The file as it was before its present content: in the last commit, or in the one before that changed it. */
function previous(file: string, present: string): string | null {
  const commits = git('log', '-2', '--format=%H', '--', file).split('\n').filter(Boolean);
  for (const commit of commits) {
    const text = git('show', `${commit}:${file}`);
    if (text !== present) return text;
  }
  return null;
}

const changelog = readFileSync('CHANGELOG.md', 'utf8');
for (const file of ['schema.graphql', 'schema.partner.graphql']) {
  const present = readFileSync(file, 'utf8');
  const before = previous(file, present);
  if (before === null) continue;
  for (const { criticality, path = '', message } of await diff(buildSchema(before), buildSchema(present))) {
    if (criticality.level !== CriticalityLevel.Breaking || changelog.includes(`\`${path}\``)) continue;
    console.error(`${file}: ${message} Say so in CHANGELOG.md, with \`${path}\`.`);
    process.exitCode = 1;
  }
}
