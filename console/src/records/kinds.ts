import type { Owner } from './useOwnFields';

/** How one property of a record is shown and edited. */
export interface Field {
  name: string;
  type: 'text' | 'email' | 'number' | 'flag' | 'date' | 'choice' | 'list' | 'ref' | 'own' | 'lines';
  required?: boolean;
  choices?: readonly string[];
  /** Of a reference: the kind of record it names. */
  kind?: string;
  /** Of own fields: whose they are. */
  owner?: Owner;
  /** Under which name its words are kept, where that is not its own. */
  words?: string;
}

/** One kind of record: where it is kept, what a list shows of it, and what its form asks. */
export interface Kind {
  path: string;
  /** Whether its service finds it by a part of its words; of others only what is loaded is searched. */
  searched?: true;
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
const own = (owner: Owner): Field => ({ name: 'fields', type: 'own', owner });

/** What is agreed in a line of a contract. */
export const LINE_FIELDS: readonly Field[] = [
  { ...text('id', true), words: 'lineId' },
  ref('productCode', 'products'),
  ref('assetId', 'assets'),
  { ...text('parentId'), words: 'parentLineId' },
  date('startDate'),
  date('endDate'),
  ref('entitlementTemplateId', 'entitlement-templates'),
];

export const kinds = {
  accounts: {
    path: '/api/accounts',
    searched: true,
    id: 'id',
    columns: ['name', 'parentId', 'active'],
    fields: [NAME, ref('parentId', 'accounts'), own('account'), ACTIVE],
  },
  contacts: {
    path: '/api/contacts',
    searched: true,
    id: 'id',
    columns: ['name', 'email', 'accountId', 'active'],
    fields: [
      NAME,
      ref('accountId', 'accounts'),
      { name: 'email', type: 'email' },
      text('phone'),
      text('locale'),
      own('contact'),
      ACTIVE,
    ],
  },
  products: {
    path: '/api/products',
    searched: true,
    id: 'code',
    columns: ['name', 'family', 'active'],
    fields: [NAME, text('family'), own('product'), ACTIVE],
  },
  assets: {
    path: '/api/assets',
    searched: true,
    id: 'id',
    columns: ['name', 'accountId', 'productCode', 'serialNumber'],
    fields: [
      NAME,
      ref('accountId', 'accounts', true),
      ref('productCode', 'products'),
      text('serialNumber'),
      own('asset'),
      ACTIVE,
    ],
  },
  'service-contracts': {
    path: '/api/service-contracts',
    searched: true,
    id: 'id',
    columns: ['name', 'accountId', 'startDate', 'endDate', 'status'],
    fields: [
      NAME,
      ref('accountId', 'accounts', true),
      date('startDate', true),
      date('endDate', true),
      choice('status', ['DRAFT', 'ACTIVE', 'CANCELLED']),
      { name: 'lines', type: 'lines' },
    ],
  },
  entitlements: {
    path: '/api/entitlements',
    searched: true,
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
  'customer-fields': {
    path: '/api/customer-fields',
    id: 'name',
    columns: ['type'],
    fields: [{ ...choice('type', ['STRING', 'NUMBER', 'BOOLEAN', 'DATE', 'TIMESTAMP']), words: 'fieldType' }],
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

export function isSearched(kind: string): boolean {
  return isKind(kind) && 'searched' in kinds[kind];
}

export function pathOf(kind: string): string {
  return isKind(kind) ? kinds[kind].path : (ELSEWHERE[kind] ?? `/api/${kind}`);
}

export const GROUPS: { name: string; kinds: KindName[] }[] = [
  {
    name: 'customers',
    kinds: [
      'accounts',
      'contacts',
      'products',
      'assets',
      'service-contracts',
      'entitlements',
      'entitlement-templates',
      'customer-fields',
    ],
  },
  { name: 'desk', kinds: ['users', 'queues', 'case-statuses', 'case-fields'] },
];
