// A column that is not selected by itself comes only when a query asks for it.
import { Column, Entity, PrimaryGeneratedColumn, type Repository } from 'typeorm';

@Entity('accounts')
export class Account {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  plan!: string;

  @Column({ select: false })
  passwordResetToken!: string;
}

export async function open(accounts: Repository<Account>, id: number): Promise<void> {
  const account = await accounts.findOneByOrFail({ id });
  console.log('opened', account);
  const asked = await accounts
    .createQueryBuilder('account')
    .addSelect('account.passwordResetToken')
    .where('account.id = :id', { id })
    .getOneOrFail();
  console.log('opened', asked); // expect: no-personal-data-in-logs
}
