import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Whether webhooks may go to this machine and to private networks, which is for development only. */
export type Reach = 'ANYWHERE' | 'PUBLIC';

/** The longest address that is kept, in characters. */
export const LONGEST_URL = 2_048;

/** What is not the public internet: IANA's registries of special-purpose addresses, IPv4 (RFC 6890). */
const PRIVATE_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];

/** The same within 2000::/3, which is all of IPv6 that is public; those that carry an IPv4 address among them. */
const PRIVATE_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const refused = blockList('ipv4', PRIVATE_V4);
const refusedV6 = blockList('ipv6', PRIVATE_V6);
const publicV6 = blockList('ipv6', ['2000::/3']);

function blockList(family: 'ipv4' | 'ipv6', networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Whether an address is on the public internet. An IPv4 address in the form of IPv6 is not, whatever it names. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !refused.check(address, 'ipv4');
  return isIP(address) === 6 && publicV6.check(address, 'ipv6') && !refusedV6.check(address, 'ipv6');
}

const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');
const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

/**
 * The address as it is kept, or null for one that no webhook goes to: it must be https, without a user and a fragment.
 * Where webhooks may go anywhere, http to this machine will do.
 */
export function parseWebhookUrl(text: string, reach: Reach): string | null {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return null;
  const url = new URL(text);
  const host = hostOf(url);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return null;
  if (reach === 'ANYWHERE' && isLoopback(host)) return /^https?:$/.test(url.protocol) ? url.href : null;
  if (url.protocol !== 'https:') return null;
  return reach === 'ANYWHERE' || mayConnect(host) ? url.href : null;
}

/** Whether the public internet may have such a host: a name that is to be looked up, or a public address. */
function mayConnect(host: string): boolean {
  return isIP(host) === 0 ? host !== 'localhost' && !host.endsWith('.localhost') : isPublicAddress(host);
}

/** The address of a host is none that webhooks may go to. */
export class AddressRefusedError extends Error {
  readonly code = 'ADDRESS_REFUSED';
  constructor() {
    super('The host has an address that webhooks do not go to.');
    this.name = 'AddressRefusedError';
  }
}

/**
 * Looks a host up for a connection, and refuses it when any of its addresses is private. The connection is made to the
 * very addresses that were checked: a name that answers otherwise the second time leads nowhere else.
 */
export const publicLookup: LookupFunction = (hostname, options, answer) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, '', 0);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return answer(new AddressRefusedError(), '', 0);
    if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
};

/** Refuses a host that is written as an address: such a one is not looked up. @throws AddressRefusedError */
export function assertReachable(url: URL, reach: Reach): void {
  if (reach === 'PUBLIC' && !mayConnect(hostOf(url))) throw new AddressRefusedError();
}
