import type { Random } from './random.ts';

/** The two manners of address, phone number and identity that the made-up patients have. */
export type Region = 'US' | 'GB';

/** A town, as far as the addresses in it need it. */
interface Place {
  readonly region: Region;
  /** Degrees north and east of its middle. */
  readonly coordinates: readonly [number, number];
  /** What its postal codes begin with. */
  readonly postalCodes: readonly string[];
  /** Numbers that no one has: what follows are as many digits as `free`. Absent: none are known. */
  readonly phone?: { readonly prefix: string; readonly free: number };
}

const us = (latitude: number, longitude: number, areaCode: string, ...postalCodes: string[]): Place => ({
  ...{ region: 'US', coordinates: [latitude, longitude], postalCodes },
  phone: { prefix: `+1${areaCode}55501`, free: 2 },
});

const gb = (latitude: number, longitude: number, prefix: string, ...postalCodes: string[]): Place => ({
  ...{ region: 'GB', coordinates: [latitude, longitude], postalCodes },
  phone: { prefix, free: 3 },
});

/**
 * By their names. In North America 555-0100 to 555-0199 belong to no one in any area; in the United Kingdom Ofcom
 * keeps a thousand numbers of each of these areas for drama.
 */
const PLACES: Readonly<Record<string, Place>> = {
  'New York': us(40.75, -73.98, '212', '1000', '1001', '1002'),
  Chicago: us(41.88, -87.63, '312', '6060', '6061', '6064'),
  Denver: us(39.74, -104.99, '303', '8020', '8021'),
  Phoenix: us(33.45, -112.07, '602', '8500', '8501', '8504'),
  'San Diego': us(32.72, -117.16, '619', '9210', '9211'),
  London: gb(51.51, -0.12, '+442079460', 'E8 ', 'N1 ', 'NW3 ', 'SE15 '),
  Bristol: gb(51.45, -2.59, '+441174960', 'BS1 ', 'BS6 '),
  Edinburgh: gb(55.95, -3.19, '+441314960', 'EH3 ', 'EH9 '),
  Dublin: { region: 'GB', coordinates: [53.35, -6.26], postalCodes: ['D02 ', 'D08 '] },
};

const AREA_CODES =
  '205 207 208 210 214 216 217 225 228 229 231 234 239 240 251 253 254 256 260 262 267 269 270 276 281 301 304 305 307 309 310 313 314 315 316 317 318 319 320 321 325 330 334 336 337 339 351 352 360 361 386 401 402 404 405 406 407 408 410 412 413 414 415 417 419 423 424 432 434 435 440 443 469 478 479 480 484 501 502 503 504 505 507 508 509 512 513 515 517 518 520 530 540 541 559 561 562 563 567 570 571 573 574 580 585 586 601 603 605 606 607 608 609 610 612 614 615 616 617 618 620 623 626 630 631 636 641 646 650 651 660 661 662 678 682 701 702 703 704 706 707 708 712 713 714 715 716 717 718 719 720 724 727 731 732 734 740 754 757 760 763 765 770 772 773 774 775 781 785 786 801 802 803 804 805 806 808 810 812 813 814 815 816 817 818 828 830 831 832 843 845 847 848 850 856 857 858 859 860 862 863 864 865 870 901 903 904 906 907 908 909 910 912 913 914 915 916 917 918 919 920 925 928 931 936 937 940 941 949 951 952 954 956 970 971 972 973 978 979 980 985 989'.split(
    ' ',
  );

const digits = (random: Random, count: number) =>
  String(random.integer(0, 10 ** count - 1)).padStart(count, '0');

/** A fixed-line number of the town in E.164, which no one has; null where none are known. */
export function landline(city: string | null, random: Random): string | null {
  const { phone } = PLACES[city ?? ''] ?? {};
  return phone ? phone.prefix + digits(random, phone.free) : null;
}

/** A mobile number in E.164, which no one has. There are few of these: large loads repeat them. */
export function mobile(region: Region, random: Random): string {
  return region === 'US'
    ? `+1${random.pick(AREA_CODES)}55501${digits(random, 2)}`
    : `+447700900${digits(random, 3)}`;
}

/** A postal code of the form that the town has. */
export function postalCode(city: string | null, random: Random): string | null {
  const place = PLACES[city ?? ''];
  if (!place) return null;
  const start = random.pick(place.postalCodes);
  const letters = () => random.pick([...'ABDEFGHJLNPQRSTUWXYZ']) + random.pick([...'ABDEFGHJLNPQRSTUWXYZ']);
  return place.region === 'US' ? start + digits(random, 1) : start + random.integer(1, 9) + letters();
}

/** A point within some kilometres of the town's middle, as degrees with six places. */
export function coordinates(
  city: string | null,
  random: Random,
): { latitude: string; longitude: string } | null {
  const place = PLACES[city ?? ''];
  if (!place) return null;
  const [latitude, longitude] = place.coordinates.map((degrees) =>
    (degrees + (random.next() - 0.5) / 8).toFixed(6),
  );
  return latitude && longitude ? { latitude, longitude } : null;
}
