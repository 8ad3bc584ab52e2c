import { findWorkspace } from '../io/workspace.ts';
import { EXIT } from './exit-codes.ts';
import { complain } from './output.ts';

export type ReviewFlags = {
  readonly workspace?: string;
  readonly ui?: 'vi' | 'en';
  readonly color?: boolean;
  readonly ascii?: boolean;
  readonly screenReader?: boolean;
};

/** `songngu review [STORY]`: the review program. Without a terminal: exit 2 and the plain command to use instead. */
export async function review(story: string | undefined, flags: ReviewFlags): Promise<number> {
  const hasTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const { lookOf } = await import('../tui/terminal/look.ts');
  const look = lookOf(process.env, flags);
  if (!hasTerminal || (look.dumb && !look.screenReader)) {
    complain({
      code: 'no-terminal',
      message: hasTerminal
        ? 'this terminal (TERM=dumb) cannot place text on its screen'
        : 'the review program needs a terminal for its keys and its screen',
      hint: hasTerminal
        ? 'songngu review --screen-reader works line by line; “songngu | cat” prints the pairs as a table'
        : 'without one, “songngu | cat” prints the pairs as a table, and “songngu export --format json” the confirmed ones',
    });
    return EXIT.usage;
  }
  const workspace = findWorkspace(flags.workspace ?? '.');
  if (!workspace.ok) {
    complain(workspace.error);
    return EXIT.failure;
  }
  // Ink's colours go by this variable, and are chosen when it is loaded.
  if (look.colours === 'none') process.env.FORCE_COLOR = '0';
  const { runReview } = await import('../tui/terminal/run-review.ts');
  return runReview({ workspace: workspace.value, story, ui: flags.ui, look });
}
