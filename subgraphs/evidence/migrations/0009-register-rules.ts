/** The rules that made statements and mentions, each with its reason. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RegisterRules1767226400000 implements MigrationInterface {
  readonly name = 'RegisterRules1767226400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table evidence.rule (
         id text not null,
         reason text not null,
         constraint rule_pk primary key (id)
       )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evidence.rule`);
  }
}
