import type { FileIr } from '../../ir/file-ir.js';
import { parseGraphql } from '../../syntax/parse-graphql.js';
import { parseOpenapi } from '../../syntax/parse-openapi.js';
import { parsePrisma } from '../../syntax/parse-prisma.js';
import { isOpenapi, type DeclaredRecord } from '../../syntax/schema-document.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField, Demand } from '../facts.js';
import { featuresOf } from '../features-of.js';
import { classifyField } from './describe-field.js';
import { ownerOf } from './schema-fields.js';
import { isTakenIn } from './taken-in.js';
import { wholeMember } from './whole-span.js';

/**
 * Finds the fields that schema languages declare: columns of the tables of a Prisma schema, and what a GraphQL schema, in a file of
 * its own or in a template that is marked as one, or an OpenAPI document lets a client send.
 */
export function documentFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  const { text } = world;
  if (/\.prisma$/i.test(file.path)) return fieldsOf(file, world, 'entity', parsePrisma(text));
  if (/\.(?:graphqls?|gql)$/i.test(file.path)) return fieldsOf(file, world, 'request', parseGraphql(text));
  if (isOpenapi(file.path)) return fieldsOf(file, world, 'request', parseOpenapi(text));
  return fieldsOf(file, world, 'request', graphqlIn(file, text));
}

/** The schemas in templates: behind `gql`, `graphql`, `#graphql` and the comment `GraphQL`. */
function graphqlIn({ comments }: FileIr, text: string): readonly DeclaredRecord[] {
  if (!/\b(?:gql|graphql)\b/i.test(text)) return [];
  const isCommented = (at: number): boolean => comments.some(({ span }) => span.start <= at && at < span.end);
  return [...text.matchAll(/(?:\b(?:gql|graphql|buildSchema\(\s*)|\/\*\s*GraphQL\s*\*\/\s*|(?=`\s*#graphql))`([^`]*)`/g)].flatMap(match => {
    const start = match.index + match[0].indexOf('`') + 1;
    if (isCommented(start)) return [];
    // What is put in between is code; blanks keep the offsets.
    const schema = ' '.repeat(start) + match[1]!.replace(/\$\{[^}]*\}/g, code => ' '.repeat(code.length));
    return parseGraphql(schema);
  });
}

/** A description that says more is about the field, and no label of it. */
const mostOfLabel = 60;

function fieldsOf(file: FileIr, world: FactWorld, surface: 'entity' | 'request', records: readonly DeclaredRecord[]): readonly CollectedField[] {
  const features = featuresOf(world.context, file.path);
  return records.flatMap(({ name: groupName, fields, span: { start } }) => {
    if (!isTakenIn(groupName)) return [];
    const siblings = fields.map(({ name }) => name);
    return fields.flatMap(({ name, type, isRecord, comment, description, demandedAt, span }): CollectedField[] => {
      if (isRecord) return [];
      const labels = description === undefined || description === '' || description.length > mostOfLabel ? [] : [description];
      const said = classifyField(world.vocabulary, { name, labels, siblings, comment, declaredType: type, owner: ownerOf(groupName), module: file.path });
      if (!said) return [];
      const demands: readonly Demand[] = demandedAt ? [{ kind: 'guard', place: { file: file.path, start: demandedAt.start, end: demandedAt.end } }] : [];
      return [{
        span: { start: span.start, end: span.end }, name, category: said.category, confidence: said.confidence, because: said.because, surface, required: demands.length > 0, demands,
        labels, notices: [], leadsTo: [], note: { purposes: [] }, group: `schema:${start}`, groupName, features, whole: wholeMember(world.text, span),
      }];
    });
  });
}
