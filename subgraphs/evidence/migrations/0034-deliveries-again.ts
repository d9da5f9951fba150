/** How far a delivery that may not have arrived reached: tried again, it is of the same changes. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeliveriesAgain1767230400000 implements MigrationInterface {
  readonly name = 'DeliveriesAgain1767230400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.webhook add column upto bigint not null default 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence.webhook drop column upto');
  }
}
