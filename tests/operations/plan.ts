/**
 * A document before it has names: what is asked for, with aliases, variables and fragments still open. Plain data, so that
 * fast-check can make it smaller.
 */
export interface DocumentPlan {
  readonly fragments: readonly FragmentPlan[];
  /** One at least. */
  readonly operations: readonly (readonly SelectionPlan[])[];
  /** Which of the operations is executed. */
  readonly executed: number;
  /** How many faults may be written; the others are written as what they stand for. */
  readonly faults: number;
}

/** A fragment may spread those behind it. */
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

/** A value where one is wanted: written there, or the value of a variable. */
export interface ArgumentPlan {
  readonly value: ValuePlan;
  /** What is written instead, where a fault may be. */
  readonly fault: ValuePlan | null;
  readonly variable: VariablePlan | null;
}

export interface VariablePlan {
  readonly given: 'value' | 'null' | 'nothing';
  readonly default: ValuePlan | null;
  /** Whether its type is not null where it could be. */
  readonly strict: boolean;
}

export type ValuePlan =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly ArgumentPlan[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, ArgumentPlan>> }
  /** A variable that a second request gives a cursor of the first answer. */
  | { readonly kind: 'cursor'; readonly end: 'startCursor' | 'endCursor' };
