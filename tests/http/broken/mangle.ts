import fc from 'fast-check';

/** The texts with parts that are lost, doubled, changed or come from elsewhere. */
export function mangled(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => changes.reduce(withChange, text));
}

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function withChange(text: string, { at, length, doubled, text: inserted }: Change): string {
  const start = at % (text.length + 1);
  const cut = text.slice(start, start + length);
  return text.slice(0, start) + (doubled ? cut.repeat(3) : inserted) + text.slice(start + length);
}

const change = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200)),
  doubled: fc.boolean(),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(...'{}()[]:!$@=|&"#,.'),
    fc.constantFrom(
      '"""',
      '...',
      ' on ',
      ' query ',
      ' mutation { a } ',
      ' subscription S { a } ',
      ' fragment f on Query { ...f } ',
    ),
    fc.constantFrom(
      '@skip(if: null)',
      '@include(if: $x)',
      '@defer',
      '@oneOf',
      '{ __schema { types { name } } }',
      'first: -1',
      '1e999',
      '0x1',
      '00',
    ),
  ),
});
