/** The products of Apollo's compatibility suite as a subgraph of ours: what its schema (of the suite's copy) asks for. */
import type { DocumentNode } from 'graphql';
import type { Subgraph } from '../../subgraphs/runtime/subgraph.ts';

interface Product {
  readonly id: string;
  readonly sku: string;
  readonly package: string;
  readonly variation: { readonly id: string };
}

const PRODUCTS: readonly Product[] = [
  { id: 'apollo-federation', sku: 'federation', package: '@apollo/federation', variation: { id: 'OSS' } },
  { id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' } },
];
const OLD = { sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2' };
const STUDIES = [
  { of: 'apollo-federation', study: { caseNumber: '1234', description: 'Federation Study' } },
  { of: 'apollo-studio', study: { caseNumber: '1235', description: 'Studio Study' } },
];
const MAKER = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337 };
const SHELF = { id: 'apollo-oss', deprecatedProducts: [OLD] };

type Key = Readonly<Record<string, unknown>>;

/** By whichever of its keys a product is asked for. */
const productOf = (asked: Partial<Product>): Product | undefined =>
  PRODUCTS.find(
    ({ id, sku, package: pack, variation }) =>
      asked.id === id || (asked.sku === sku && (asked.package === pack || asked.variation?.id === variation.id)),
  );

const isOld = (asked: Key): boolean => asked['sku'] === OLD.sku && asked['package'] === OLD.package;

interface Maker {
  readonly totalProductsCreated: number;
  readonly yearsOfEmployment: number;
}

export const products = (typeDefs: DocumentNode): Subgraph => ({
  name: 'policies',
  typeDefs,
  entities: [],
  migrations: [],
  derive: {},
  createContext: () => ({}),
  resolvers: {
    Query: {
      product: (_: unknown, asked: Pick<Product, 'id'>) => productOf(asked),
      deprecatedProduct: (_: unknown, asked: Key) => (isOld(asked) ? OLD : null),
    },
    Product: {
      __resolveReference: productOf,
      dimensions: () => ({ size: 'small', weight: 1, unit: 'kg' }),
      research: ({ id }: Product) => STUDIES.filter((one) => one.of === id),
      createdBy: () => MAKER,
    },
    DeprecatedProduct: {
      __resolveReference: (asked: Key) => (isOld(asked) ? OLD : null),
      createdBy: () => MAKER,
    },
    ProductResearch: {
      __resolveReference: ({ study }: { readonly study: { readonly caseNumber: string } }) =>
        STUDIES.find((one) => one.study.caseNumber === study.caseNumber),
    },
    User: {
      __resolveReference: (asked: Key) => ({ ...MAKER, ...asked }),
      averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment }: Maker) =>
        Math.round(totalProductsCreated / yearsOfEmployment),
    },
    Inventory: { __resolveReference: ({ id }: Key) => (id === SHELF.id ? SHELF : null) },
  },
});
