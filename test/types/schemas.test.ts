import assert from 'node:assert/strict';
import type { SchemaText } from 'tomograph';
import { TypeRoom } from '../support/engine-rooms.js';

/** What a type is in a program with these schemas, under the name `Tried`. */
function tried(source: string, ...schemas: readonly SchemaText[]): string {
  return new TypeRoom({ 'main.ts': source }, schemas).text('main.ts', 'Tried');
}

const PRISMA: SchemaText = {
  kind: 'prisma',
  path: 'schema.prisma',
  text: `
model User {
  id    Int     @id
  /// @personal user.contact.email
  mail  String?
  role  Role
  posts Post[]
}
model Post {
  id     Int    @id
  tags   String[]
  author User   @relation(fields: [id], references: [id])
}
enum Role { ADMIN GUEST }`,
};

describe('schemas as types', () => {
  describe('of Prisma', () => {
    for (const [type, expected] of [
      ['User', '{ id: number; mail: string; role: symbol }'],
      ['Post[]', '{ id: number; tags: string[] }[]'],
      ['Prisma.UserCreateInput', '{ id: number; mail: string; role: symbol }'],
      ['Prisma.UserGetPayload<{ select: { mail: true } }>', '{ mail: string }'],
      ['Prisma.UserGetPayload<{ omit: { mail: true } }>', '{ id: number; role: symbol }'],
      [
        'Prisma.PostGetPayload<{ include: { author: { select: { id: true } } } }>',
        '{ id: number; tags: string[]; author: { id: number } }',
      ],
      ['Prisma.UserGetPayload<typeof query>', '{ posts: { id: number }[] }'],
    ] as const)
      it(`${type} is ${expected}`, () => {
        const source = `import { Prisma, User, Post } from '@prisma/client';
          const query = { select: { posts: { select: { id: true } } } } satisfies Prisma.UserDefaultArgs;
          type Tried = ${type};`;
        assert.equal(tried(source, PRISMA), expected);
      });

    it('keep the category that a comment gives a field', () => {
      const room = new TypeRoom({ 'main.ts': `import { User } from '@prisma/client'; type Tried = User;` }, [
        PRISMA,
      ]);
      const type = room.named('main.ts', 'Tried');
      assert.equal(room.types.property(type, 'mail')?.personal, 'user.contact.email');
      assert.equal(room.types.property(type, 'id')?.personal, undefined);
    });
  });

  describe('of OpenAPI', () => {
    const document = {
      openapi: '3.1.0',
      paths: {
        '/users/{id}': {
          parameters: [{ name: 'id', in: 'path', schema: { type: 'integer' } }],
          get: { operationId: 'getUser', responses: { 200: { $ref: '#/components/responses/User' } } },
        },
      },
      components: {
        responses: {
          User: { content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } } },
        },
        schemas: {
          Base: {
            type: 'object',
            properties: { id: { type: 'integer' }, at: { type: 'string', format: 'date-time' } },
          },
          User: {
            allOf: [{ $ref: '#/components/schemas/Base' }],
            properties: {
              email: { type: ['string', 'null'] },
              role: { enum: ['a', 'b'] },
              tags: { type: 'array', items: { type: 'string' } },
              manager: { $ref: '#/components/schemas/User' },
            },
          },
          Either: { oneOf: [{ $ref: '#/components/schemas/Base' }, { type: 'string' }] },
          Map: { type: 'object', additionalProperties: { type: 'number' } },
          Round: { $ref: '#/components/schemas/Round' },
          Lost: { $ref: '#/components/schemas/Nobody' },
        },
      },
    };
    const openApi: SchemaText = { kind: 'openapi', path: 'openapi.json', text: JSON.stringify(document) };
    for (const [type, expected] of [
      [
        "Omit<components['schemas']['User'], 'manager'>",
        '{ id: number; at: date; email: string; role: symbol; tags: string[] }',
      ],
      ["components['schemas']['User']['manager']['manager']['email']", 'string'],
      ["components['schemas']['Either']", '{ id: number; at: date } | string'],
      ["components['schemas']['Map']", 'record<number>'],
      ["components['schemas']['Round']", 'unknown'],
      ["components['schemas']['Lost']", 'unknown'],
      ["paths['/users/{id}']['get']['parameters']", '{ path: { id: number } }'],
      ["operations['getUser']['responses'][200]['content']['application/json']['email']", 'string'],
    ] as const)
      it(`${type} is ${expected}`, () => {
        const source = `import type { components, operations, paths } from './generated/api';\ntype Tried = ${type};`;
        assert.equal(tried(source, openApi), expected);
      });

    it('are not taken for what a file of the project exports', () => {
      const room = new TypeRoom(
        {
          'api.ts': 'export interface components { own: string }',
          'main.ts': `import type { components } from './api.js';\ntype Tried = components;`,
        },
        [openApi],
      );
      assert.equal(room.text('main.ts', 'Tried'), '{ own: string }');
    });

    it('are not taken for members of libraries', () => {
      const source = `import type { User } from 'some-library';\ntype Tried = User;`;
      assert.equal(tried(source, openApi), 'some-library:User');
    });
  });

  describe('of validators', () => {
    for (const [declared, type, expected] of [
      [
        "import { z } from 'zod'; const s = z.object({ a: z.string(), b: z.number().optional() });",
        'z.infer<typeof s>',
        '{ a: string; b: number }',
      ],
      [
        "import { z } from 'zod'; const s = z.array(z.union([z.string(), z.date()]));",
        'z.output<typeof s>',
        '(string | date)[]',
      ],
      [
        "import { z } from 'zod'; const a = z.object({ a: z.string() }); const s = a.extend({ b: z.boolean() }).omit({ a: true });",
        'z.infer<typeof s>',
        '{ b: boolean }',
      ],
      [
        "import * as v from 'valibot'; const s = v.object({ a: v.pipe(v.string(), v.email()) });",
        'v.InferOutput<typeof s>',
        '{ a: string }',
      ],
      [
        "import { object, string, type Infer } from 'superstruct'; const s = object({ a: string() });",
        'Infer<typeof s>',
        '{ a: string }',
      ],
      [
        "import { Type, type Static } from '@sinclair/typebox'; const s = Type.Object({ a: Type.Array(Type.Number()) });",
        'Static<typeof s>',
        '{ a: number[] }',
      ],
      [
        "import * as yup from 'yup'; const s = yup.object({ a: yup.string().required() });",
        'yup.InferType<typeof s>',
        '{ a: string }',
      ],
      [
        "import { type } from 'arktype'; const s = type({ a: 'string', 'b?': 'number' });",
        'typeof s.infer',
        '{ a: string; b: number }',
      ],
      [
        "import * as t from 'io-ts'; const s = t.type({ a: t.string });",
        't.TypeOf<typeof s>',
        '{ a: string }',
      ],
      [
        "import { Schema } from 'effect'; const s = Schema.Struct({ a: Schema.String, b: Schema.NullOr(Schema.Number) });",
        'typeof s.Type',
        '{ a: string; b: number }',
      ],
      [
        "import type { FromSchema } from 'json-schema-to-ts'; const s = { type: 'object', properties: { a: { type: 'string' } } } as const;",
        'FromSchema<typeof s>',
        '{ a: string }',
      ],
    ] as const)
      it(`${type} of ${declared} is ${expected}`, () => {
        assert.equal(tried(`${declared}\ntype Tried = ${type};`), expected);
      });
  });

  describe('of tables and models', () => {
    for (const [declared, type, expected] of [
      [
        "import { pgTable, text, integer } from 'drizzle-orm/pg-core'; const users = pgTable('users', { mail: text('mail'), age: integer('age') });",
        'typeof users.$inferSelect',
        '{ mail: string; age: number }',
      ],
      [
        "import { Schema, type InferSchemaType } from 'mongoose'; const s = new Schema({ mail: String, secret: { type: String, select: false } });",
        'InferSchemaType<typeof s>',
        '{ mail: string; secret?: string }',
      ],
      [
        "import { PickType } from '@nestjs/swagger'; class Full { mail!: string; age!: number } class Tight extends PickType(Full, ['age'] as const) {}",
        'Tight',
        '{ age: number }',
      ],
      [
        "import { Column, ManyToOne } from 'typeorm'; class Ward {} class Person { @Column({ select: false }) hash!: string; @Column() mail!: string; @ManyToOne(() => Ward) ward!: Ward }",
        'Person',
        '{ hash?: string; mail: string; ward?: {} }',
      ],
    ] as const)
      it(`${type} of ${declared} is ${expected}`, () => {
        assert.equal(tried(`${declared}\ntype Tried = ${type};`), expected);
      });
  });
});
