/** What a constraint or index is, as `SHOW INDEXES` says it. */
export interface SchemaDefinition {
  readonly name: string;
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly type: 'RANGE' | 'FULLTEXT';
  readonly entityType: 'NODE' | 'RELATIONSHIP';
  /** Labels, or types of relationships. */
  readonly on: readonly string[];
  readonly properties: readonly string[];
  /** Of a full-text index; null where it is the database's own choice. */
  readonly analyzer: string | null;
}

/** A statement that makes one constraint or index. */
export interface SchemaStatement extends SchemaDefinition {
  readonly text: string;
}
