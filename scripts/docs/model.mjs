import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * The types of the model as they stand in the sources, read through TypeScript's own parser without a build: exported
 * names, the fields of object types, the values that a field of a closed list may take.
 */
export function readTypes(root, folders) {
  const types = new Map();
  const constants = new Map();
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (!name.endsWith(".ts") || name.endsWith(".test.ts")) continue;
      const path = `${folder}/${name}`;
      const text = readFileSync(join(root, path), "utf8");
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      for (const statement of file.statements) collect(statement, path, types, constants);
    }
  }
  return { types, constants };
}

const isExported = (node) =>
  node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;

function collect(statement, path, types, constants) {
  if (ts.isTypeAliasDeclaration(statement)) {
    const name = statement.name.text;
    types.set(name, { name, path, exported: isExported(statement), node: statement.type });
  }
  if (!ts.isVariableStatement(statement)) return;
  for (const { name, initializer } of statement.declarationList.declarations) {
    const list = initializer && ts.isAsExpression(initializer) ? initializer.expression : null;
    if (list && ts.isArrayLiteralExpression(list)) {
      constants.set(
        name.getText(),
        list.elements.filter(ts.isStringLiteral).map((e) => e.text),
      );
    }
  }
}

/** The property signatures of an object type, through intersections, unions and names of other types. */
function membersOf(node, types) {
  if (ts.isTypeLiteralNode(node)) return node.members.filter(ts.isPropertySignature);
  if (ts.isIntersectionTypeNode(node) || ts.isUnionTypeNode(node)) {
    return node.types.flatMap((part) => membersOf(part, types));
  }
  if (ts.isParenthesizedTypeNode(node)) return membersOf(node.type, types);
  if (ts.isTypeReferenceNode(node) && !node.typeArguments) {
    const named = types.get(node.typeName.getText());
    return named ? membersOf(named.node, types) : [];
  }
  return [];
}

/** String values that a type allows, where it is a closed list; through names and `(typeof LIST)[number]`. */
function valuesOf(node, model, seen = new Set()) {
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((part) => valuesOf(part, model, seen));
  if (ts.isParenthesizedTypeNode(node)) return valuesOf(node.type, model, seen);
  if (ts.isIndexedAccessTypeNode(node)) {
    const list = /typeof (\w+)/.exec(node.objectType.getText())?.[1];
    return model.constants.get(list) ?? [];
  }
  if (ts.isTypeReferenceNode(node)) {
    const named = model.types.get(node.typeName.getText());
    if (!named || seen.has(named.name)) return [];
    return valuesOf(named.node, model, new Set([...seen, named.name]));
  }
  return [];
}

/** Names of object types that a type holds: `readonly Citation[]`, `Dateline | null`. */
function namesIn(node, types) {
  const names = [];
  const visit = (part) => {
    if (ts.isTypeReferenceNode(part)) {
      const named = types.get(part.typeName.getText());
      if (named && membersOf(named.node, types).length > 0) names.push(named.name);
    }
    ts.forEachChild(part, visit);
  };
  visit(node);
  return names;
}

/**
 * The object types that a value of type `start` is made of, with their fields and closed lists of values. Types of two
 * bare numbers (places in a text) are left out: they are documented once, with the units.
 */
export function objectTypes(model, start, plain = []) {
  const found = new Map();
  const visit = (name) => {
    const type = model.types.get(name);
    if (!type || found.has(name) || plain.includes(name)) return;
    const fields = new Map();
    found.set(name, { name, path: type.path, fields });
    for (const member of membersOf(type.node, model.types)) {
      if (!member.type) continue;
      const field = member.name.getText();
      const values = fields.get(field)?.values ?? [];
      fields.set(field, { values: [...new Set([...values, ...valuesOf(member.type, model)])] });
      for (const inner of namesIn(member.type, model.types)) visit(inner);
    }
  };
  visit(start);
  return [...found.values()];
}
