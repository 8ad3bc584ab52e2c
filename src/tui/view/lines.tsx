import { Box, Text } from 'ink';
import { memo } from 'react';
import type { StyledLine } from './styled-line.ts';
import { THEME } from './theme.ts';

/** One row of the screen. Lines are made anew for each frame; only those that say something else are drawn anew. */
const Line = memo(DrawnLine, (a, b) => isSameLine(a.line, b.line));

function isSameLine(a: StyledLine, b: StyledLine): boolean {
  return (
    a.length === b.length && a.every((piece, at) => piece.text === b[at]?.text && piece.role === b[at]?.role)
  );
}

function DrawnLine({ line }: { readonly line: StyledLine }) {
  // An empty Text has no height in Ink; a space keeps the row.
  if (line.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate">
      {line.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no identity but their place.
        <Text key={at} {...THEME[piece.role]}>
          {piece.text}
        </Text>
      ))}
    </Text>
  );
}

/** A region of the screen of exactly `height` rows; what does not fit is not drawn. */
export function Lines({ lines, height }: { readonly lines: readonly StyledLine[]; readonly height: number }) {
  const shown = Array.from({ length: height }, (_, at) => lines[at] ?? []);
  return (
    <Box flexDirection="column" height={height} flexShrink={0}>
      {shown.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place.
        <Box key={at} height={1} flexShrink={0}>
          <Line line={line} />
        </Box>
      ))}
    </Box>
  );
}
