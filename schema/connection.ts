/** A Relay connection whose parts are worked out when they are asked for, so that an unasked count costs nothing. */
export interface Connection<Node> {
  readonly edges: () => Promise<readonly Edge<Node>[]>;
  readonly nodes: () => Promise<readonly Node[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

export interface PageArguments {
  /** 20 if null; 0 to 100. */
  readonly first?: number | null;
  readonly after?: string | null;
}
