/** How one property of a record is shown and edited. */
export interface Field {
  name: string;
  type: 'text' | 'email' | 'number' | 'flag' | 'date' | 'choice' | 'list' | 'json' | 'ref';
  required?: boolean;
  choices?: readonly string[];
  /** Of a reference: the kind of record it names. */
  kind?: string;
}

/** One kind of record: where it is kept, what a list shows of it, and what its form asks. */
export interface Kind {
  path: string;
  /** The property by which it is named in addresses. */
  id: 'id' | 'code' | 'name';
  columns: readonly string[];
  fields: readonly Field[];
}

const text = (name: string, required = false): Field => ({ name, type: 'text', required });
const ref = (name: string, kind: string, required = false): Field => ({ name, type: 'ref', kind, required });
const date = (name: string, required = false): Field => ({ name, type: 'date', required });
const flag = (name: string): Field => ({ name, type: 'flag' });
const choice = (name: string, choices: readonly string[]): Field => ({ name, type: 'choice', choices, required: true });

const NAME = text('name', true);
const ACTIVE = flag('active');
const OWN_FIELDS: Field = { name: 'fields', type: 'json' };

export const kinds = {
  accounts: {
    path: '/api/accounts',
    id: 'id',
    columns: ['name', 'parentId', 'active'],
    fields: [NAME, ref('parentId', 'accounts'), OWN_FIELDS, ACTIVE],
  },
  contacts: {
    path: '/api/contacts',
    id: 'id',
    columns: ['name', 'email', 'accountId', 'active'],
    fields: [
      NAME,
      ref('accountId', 'accounts'),
      { name: 'email', type: 'email' },
      text('phone'),
      text('locale'),
      OWN_FIELDS,
      ACTIVE,
    ],
  },
  products: {
    path: '/api/products',
    id: 'code',
    columns: ['name', 'family', 'active'],
    fields: [NAME, text('family'), OWN_FIELDS, ACTIVE],
  },
  assets: {
    path: '/api/assets',
    id: 'id',
    columns: ['name', 'accountId', 'productCode', 'serialNumber'],
    fields: [
      NAME,
      ref('accountId', 'accounts', true),
      ref('productCode', 'products'),
      text('serialNumber'),
      OWN_FIELDS,
      ACTIVE,
    ],
  },
  'service-contracts': {
    path: '/api/service-contracts',
    id: 'id',
    columns: ['name', 'accountId', 'startDate', 'endDate', 'status'],
    fields: [
      NAME,
      ref('accountId', 'accounts', true),
      date('startDate', true),
      date('endDate', true),
      choice('status', ['DRAFT', 'ACTIVE', 'CANCELLED']),
      { name: 'lines', type: 'json' },
    ],
  },
  entitlements: {
    path: '/api/entitlements',
    id: 'id',
    columns: ['name', 'accountId', 'status', 'startDate', 'endDate', 'casesUsed'],
    fields: [
      NAME,
      ref('accountId', 'accounts', true),
      ref('processId', 'entitlement-processes', true),
      { name: 'processVersion', type: 'number' },
      ref('businessHoursId', 'business-hours'),
      date('startDate', true),
      date('endDate', true),
      { name: 'cases', type: 'number' },
      { name: 'rank', type: 'number' },
      text('type'),
      text('criteria'),
      ref('serviceContractId', 'service-contracts'),
      text('contractLineItemId'),
      ref('productCode', 'products'),
      ref('assetId', 'assets'),
      { name: 'contactIds', type: 'list' },
      flag('coversChildren'),
      flag('coversOpenCases'),
    ],
  },
  'entitlement-templates': {
    path: '/api/entitlement-templates',
    id: 'id',
    columns: ['name', 'termDays', 'cases', 'processName'],
    fields: [
      NAME,
      ref('processId', 'entitlement-processes'),
      ref('businessHoursId', 'business-hours'),
      { name: 'termDays', type: 'number' },
      { name: 'cases', type: 'number' },
      text('type'),
    ],
  },
  users: {
    path: '/api/users',
    id: 'id',
    columns: ['name', 'role', 'managerId', 'email', 'active'],
    fields: [
      NAME,
      choice('role', ['AGENT', 'LEAD', 'ADMIN', 'INTEGRATOR']),
      ref('managerId', 'users'),
      { name: 'email', type: 'email' },
      text('locale'),
      text('zone'),
      ACTIVE,
    ],
  },
  queues: {
    path: '/api/queues',
    id: 'id',
    columns: ['name', 'managerId', 'email', 'active'],
    fields: [
      NAME,
      ref('managerId', 'users'),
      { name: 'email', type: 'email' },
      { name: 'members', type: 'list' },
      ACTIVE,
    ],
  },
  'case-statuses': {
    path: '/api/case-statuses',
    id: 'name',
    columns: ['category', 'pausesMilestones', 'active'],
    fields: [choice('category', ['NEW', 'OPEN', 'WAITING', 'RESOLVED', 'CLOSED']), flag('pausesMilestones'), ACTIVE],
  },
  'case-fields': {
    path: '/api/case-fields',
    id: 'name',
    columns: ['label', 'type', 'values', 'active'],
    fields: [
      choice('type', ['TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'TIMESTAMP', 'PICKLIST']),
      text('label'),
      { name: 'values', type: 'list' },
      ACTIVE,
    ],
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** Kinds that have pages of their own but are named in forms. */
const ELSEWHERE: Record<string, string> = {
  'business-hours': '/api/business-hours',
  'entitlement-processes': '/api/entitlement-processes',
};

export function isKind(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

export function pathOf(kind: string): string {
  return isKind(kind) ? kinds[kind].path : (ELSEWHERE[kind] ?? `/api/${kind}`);
}

export const GROUPS: { name: string; kinds: KindName[] }[] = [
  {
    name: 'customers',
    kinds: ['accounts', 'contacts', 'products', 'assets', 'service-contracts', 'entitlements', 'entitlement-templates'],
  },
  { name: 'desk', kinds: ['users', 'queues', 'case-statuses', 'case-fields'] },
];
