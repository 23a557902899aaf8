import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import type { InspectedFunction, Inspection } from './inspection.js';
import { inspectCalls } from './inspect-calls.js';
import { inspectNames } from './inspect-names.js';
import type { InspectionWorld } from './inspection-world.js';

/** Finds out what the engine saw in a part of a file. Functions that stand there are looked at once more; nothing is kept. */
export function inspectSpan(world: InspectionWorld, file: FileIr, span: Span): Inspection {
  return {
    functions: functionsAround(world, file, span),
    isLoaded: world.run.loaded.has(file.path),
    calls: inspectCalls(world, file, span),
    names: inspectNames(world, file, span),
  };
}

function functionsAround({ program, run }: InspectionWorld, file: FileIr, span: Span): readonly InspectedFunction[] {
  return file.functions
    .filter(body => body.index !== 0 && body.kind !== 'field-initialiser' && body.kind !== 'static-initialiser' && body.span.start < span.end && span.start < body.span.end)
    .filter(body => body.span.start <= span.start || body.span.start < span.end)
    .sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end)
    .map(body => ({ ...(body.name !== undefined && { name: body.name }), span: body.span, isReached: run.reached.has(program.keyOf(file.path, body.index)) }));
}

