import {
  CurrencyResolver,
  DateResolver,
  DateTimeResolver,
  JSONObjectResolver,
  JSONResolver,
  LocalDateTimeResolver,
  LocalTimeResolver,
  UUIDResolver,
} from 'graphql-scalars';
import { builder } from './builder.ts';

builder.addScalarType('DateTime', DateTimeResolver, {
  description: 'An instant, RFC 3339 in UTC with milliseconds, e.g. 2026-03-01T09:30:00.000Z.',
});
builder.addScalarType('Date', DateResolver, { description: 'A calendar date without a zone: YYYY-MM-DD.' });
builder.addScalarType('LocalTime', LocalTimeResolver, {
  description: 'A time of day without a zone, HH:mm or HH:mm:ss; the zone is named beside it.',
});
builder.addScalarType('LocalDateTime', LocalDateTimeResolver, {
  description: 'What clocks show: YYYY-MM-DDTHH:mm:ss without a zone; the zone is named beside it.',
});
builder.addScalarType('UUID', UUIDResolver, { description: 'A UUID, RFC 9562.' });
builder.addScalarType('Currency', CurrencyResolver, { description: 'A currency code, ISO 4217.' });
builder.addScalarType('JSON', JSONResolver, {
  description: 'A JSON value; the field says of which kind.',
});
builder.addScalarType('JSONObject', JSONObjectResolver, { description: 'A JSON object.' });
