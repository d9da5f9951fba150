/** Who asks, and what they may do: each role may all that the roles before it may. */
export const ROLES = ['READER', 'ANALYST', 'OPERATOR', 'ADMIN'] as const;

export type Role = (typeof ROLES)[number];

export interface Viewer {
  /** The name that a token gives; null for whoever sent none. */
  readonly subject: string | null;
  readonly role: Role;
}

export const ANONYMOUS: Viewer = { subject: null, role: 'READER' };

export const isRole = (value: unknown): value is Role => (ROLES as readonly unknown[]).includes(value);

/** Why a viewer may not do what needs a role; null if they may. */
export const refusalFor = ({ subject, role }: Viewer, needed: Role): ViewerRefusal | null => {
  if (ROLES.indexOf(role) >= ROLES.indexOf(needed)) return null;
  return subject === null
    ? {
        code: 'UNAUTHENTICATED',
        message: `This needs the role ${needed}: send a token, as \`Authorization: Bearer …\`.`,
      }
    : { code: 'FORBIDDEN', message: `This needs the role ${needed}; your token has ${role}.` };
};

export interface ViewerRefusal {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  readonly message: string;
}

/** As one line of ASCII, for a header between gateway and subgraph. */
export const writeViewer = ({ subject, role }: Viewer): string => encodeURIComponent(JSON.stringify({ subject, role }));

/** Whatever is no viewer is nobody. */
export const readViewer = (text: string): Viewer => {
  try {
    const { subject, role } = Object(JSON.parse(decodeURIComponent(text))) as { subject?: unknown; role?: unknown };
    return typeof subject === 'string' && isRole(role) ? { subject, role } : ANONYMOUS;
  } catch {
    return ANONYMOUS;
  }
};
