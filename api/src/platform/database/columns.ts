import { Column, type ColumnOptions } from 'typeorm';

/** A moment in UTC with millisecond precision. */
export const Moment = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'datetime', precision: 3, ...options });

/** When the row was written; the database's own clock fills it. */
export const WrittenAt = (): PropertyDecorator => Moment({ default: () => 'CURRENT_TIMESTAMP(3)' });

/** Machine words (codes, hashes, keys) of up to `length` ASCII characters, compared byte by byte. */
export const Ascii = (length: number, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', length, charset: 'ascii', collation: 'ascii_bin', ...options });

/** A whole number that may pass 2^31 but stays below 2^53, read as a JavaScript number. */
export const BigCount = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'bigint', transformer: { from: Number, to: (value: number) => value }, ...options });

/** Words of any script that are compared exactly as they are written: `cafe` is not `café`. */
export const Exact = (length: number, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', length, charset: 'utf8mb4', collation: 'utf8mb4_bin', ...options });
