import type { Expression } from '../../facts/ir.js';
import type { LinkedFile } from '../../link/program.js';
import type { SchemaExpressions } from './builders.js';

/** What becomes of a value that a schema lets through, apart from its type. */
export interface Validation {
  readonly library: string;
  /** Fields that the schema does not name stay. */
  readonly open: boolean;
  /** The function that makes the result of what was validated. */
  readonly transform?: Expression;
  /** Where the schema is written. */
  readonly file: LinkedFile;
}

/** Libraries whose schemas let pass what they do not name; the others strip or refuse it. */
const OPEN_LIBRARIES = /^(yup|io-ts|arktype|runtypes)$/;
const OPENING = /^(looseObject|loose|passthrough|catchall|unknown|objectWithRest|type)$/;
const CLOSING = /^(strip|strict|strictObject|noUnknown|exact)$/;
/** Methods that leave a transformed value what it is. */
const NEUTRAL = /^(optional|nullable|nullish|refine|superRefine|brand|readonly|describe|meta|check)$/;

/** How the schema that an expression builds treats what it lets through. */
export function validationOf(
  expression: Expression,
  library: string,
  file: LinkedFile,
  context: SchemaExpressions,
): Validation {
  const transform = transformOf(expression, context);
  return {
    library,
    file,
    open: isOpen(expression, library, context),
    ...(transform === undefined ? {} : { transform }),
  };
}

function isOpen(expression: Expression, library: string, context: SchemaExpressions): boolean {
  for (let current = expression; current.kind === 'call';) {
    const { callee } = current;
    const name = context.builderOf(callee) ?? (callee.kind === 'member' ? callee.name : '');
    if (OPENING.test(name) && !(name === 'unknown' && current.arguments[0]?.kind === 'constant'))
      return library !== 'superstruct' || name === 'type';
    if (CLOSING.test(name)) return false;
    if (callee.kind !== 'member' || context.builderOf(callee) !== undefined) break;
    current = callee.object;
  }
  return OPEN_LIBRARIES.test(library);
}

/** The function in `schema.transform(fn)` and `pipe(schema, transform(fn))`. */
function transformOf(expression: Expression, context: SchemaExpressions): Expression | undefined {
  if (expression.kind !== 'call') return undefined;
  const { callee, arguments: args } = expression;
  const builder = context.builderOf(callee);
  if (builder === 'pipe' || builder === 'pipeAsync') {
    const step = args.findLast(
      (argument) =>
        argument.kind === 'call' && /^transform(Async)?$/.test(context.builderOf(argument.callee) ?? ''),
    );
    return step?.kind === 'call' ? step.arguments[0] : undefined;
  }
  if (builder !== undefined || callee.kind !== 'member') return undefined;
  if (callee.name === 'transform') return args[0];
  return NEUTRAL.test(callee.name) ? transformOf(callee.object, context) : undefined;
}
