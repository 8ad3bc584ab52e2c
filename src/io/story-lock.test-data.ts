import { claimStory } from './story-lock.ts';

// A program of its own: claims the story in the folder that it is given, says what came of it, and stays until its input ends.
const [dir = '', user = ''] = process.argv.slice(2);
const claim = claimStory(dir, { user });
process.stdout.write(`${JSON.stringify({ ...claim, pid: process.pid })}\n`);
process.stdin.on('data', chunk => {
  for (const line of String(chunk).trim().split('\n')) {
    if (line === 'beat' && claim.state === 'mine') process.stdout.write(`${JSON.stringify(claim.beat())}\n`);
    if (line === 'exit') process.exit(0);
  }
});
