import { findWorkspace } from '../io/workspace.ts';
import { EXIT } from './exit-codes.ts';
import { complain } from './output.ts';

/** `songngu review [STORY]`: the review program. Without a terminal: exit 2 and the plain command to use instead. */
export async function review(
  story: string | undefined,
  options: { workspace?: string; ui?: 'vi' | 'en' },
): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    complain({
      code: 'no-terminal',
      message: 'the review program needs a terminal for its keys and its screen',
      hint: 'without one, “songngu | cat” prints the pairs as a table, and “songngu export --format json” the confirmed ones',
    });
    return EXIT.usage;
  }
  const workspace = findWorkspace(options.workspace ?? '.');
  if (!workspace.ok) {
    complain(workspace.error);
    return EXIT.failure;
  }
  const { runReview } = await import('../tui/terminal/run-review.ts');
  return runReview({ workspace: workspace.value, story, ui: options.ui });
}
