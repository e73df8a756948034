import { describe, expect, it } from 'vitest';
import {
  AddressRefusedError,
  isPublicAddress,
  parseWebhookUrl,
  publicLookup,
} from '../../src/events/webhook-address.ts';

describe('an address', () => {
  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254', '172.16.0.1'],
    ...['172.31.255.255', '192.0.0.8', '192.168.1.1', '198.18.0.1', '224.0.0.1', '240.0.0.1'],
    ...['255.255.255.255', '::', '::1', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1', '2001:db8::1'],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1'],
    ...['::127.0.0.1', 'fe80::1%eth0', 'example.com', ''],
  ])('%s is not on the public internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '192.0.1.1', '2606:4700:4700::1111', '2a00:1450::1'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('the url of a webhook', () => {
  it.each(['https://example.com/hooks?a=b', 'https://8.8.8.8/', 'https://[2606:4700:4700::1111]:8443/'])(
    '%s is good everywhere',
    (url) => {
      expect(parseWebhookUrl(url, 'PUBLIC')).toBe(url);
      expect(parseWebhookUrl(url, 'ANYWHERE')).toBe(url);
    },
  );

  it.each(['http://127.0.0.1:9/', 'http://localhost/', 'http://[::1]/', 'https://127.0.0.1/'])(
    '%s is good outside of production',
    (url) => {
      expect(parseWebhookUrl(url, 'ANYWHERE')).toBe(url);
      expect(parseWebhookUrl(url, 'PUBLIC')).toBeNull();
    },
  );

  // Hosts are written in many ways: the parser of URLs makes one of them.
  it.each(['https://2130706433/', 'https://0x7f.1/', 'https://017700000001/', 'https://10.0.0.1/'])(
    '%s is not in production',
    (url) => {
      expect(parseWebhookUrl(url, 'PUBLIC')).toBeNull();
    },
  );

  it('is never http to elsewhere', () => {
    for (const url of ['http://example.com/', 'http://10.0.0.1/', 'http://127.0.0.1.example.com/'])
      expect(parseWebhookUrl(url, 'ANYWHERE')).toBeNull();
  });
});

describe('the look-up of a host', () => {
  it.each([true, false])('refuses one that is this machine (all: %s)', async (all) => {
    const error = await new Promise((resolve) => publicLookup('localhost', { all }, resolve));
    expect(error).toBeInstanceOf(AddressRefusedError);
  });
});
