/**
 * A document before it is written: what it asks for, without names of aliases, variables and fragments. Plain data, so
 * that fast-check can shrink it.
 */
export interface DocumentPlan {
  readonly fragments: readonly FragmentPlan[];
  /** One at least. */
  readonly operations: readonly (readonly SelectionPlan[])[];
  /** Which of the operations is executed. */
  readonly executed: number;
  /** How many faulty values may be written; the others get their right value. */
  readonly faults: number;
}

/** A fragment may spread only later ones, so that none spreads itself. */
export interface FragmentPlan {
  readonly on: string;
  /** The most objects that lie between it and a leaf: see {@link SpreadPlan}. */
  readonly depth: number;
  readonly selections: readonly SelectionPlan[];
}

export type SelectionPlan = FieldPlan | InlinePlan | SpreadPlan;

export interface FieldPlan {
  readonly kind: 'field';
  readonly name: string;
  /** Fields of the same alias, name and arguments are one in the answer. */
  readonly alias: number;
  readonly arguments: Readonly<Record<string, ArgumentPlan>>;
  readonly conditions: readonly ConditionPlan[];
  readonly selections: readonly SelectionPlan[];
}

export interface InlinePlan {
  readonly kind: 'inline';
  /** Without a type it is of its parent's. */
  readonly on: string | null;
  readonly conditions: readonly ConditionPlan[];
  readonly selections: readonly SelectionPlan[];
}

export interface SpreadPlan {
  readonly kind: 'spread';
  /** Which of the fragments that fit. */
  readonly fragment: number;
  /** Fragments that are deeper do not fit. */
  readonly depth: number;
  readonly conditions: readonly ConditionPlan[];
  /** Whether it stands twice, the first time under a condition that fails. */
  readonly twice: boolean;
}

export interface ConditionPlan {
  readonly directive: 'skip' | 'include';
  readonly value: ArgumentPlan;
}

/** A value, either as a literal or through a variable. */
export interface ArgumentPlan {
  readonly value: ValuePlan;
  /** The faulty value that may be written instead. */
  readonly fault: ValuePlan | null;
  readonly variable: VariablePlan | null;
}

export interface VariablePlan {
  readonly given: 'value' | 'null' | 'nothing';
  readonly default: ValuePlan | null;
  /** Whether its type is made non-null though it need not be. */
  readonly strict: boolean;
}

export type ValuePlan =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly ArgumentPlan[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, ArgumentPlan>> }
  /** A variable that a second request gives a cursor of the first answer. */
  | { readonly kind: 'cursor'; readonly end: 'startCursor' | 'endCursor' };
