// Of a class that excludes everything by itself only what it exposes is left.
import { Exclude, Expose, plainToInstance, Type } from 'class-transformer';

@Exclude()
class PublicUser {
  @Expose()
  id!: string;

  @Expose()
  theme!: string;

  email!: string;
}

@Exclude()
class ListedUser {
  @Expose()
  email!: string;
}

class PublicTeam {
  @Expose()
  @Type(() => PublicUser)
  lead!: PublicUser;
}

interface UserRow {
  id: string;
  theme: string;
  email: string;
}

export function publish(row: UserRow): void {
  console.log(plainToInstance(PublicUser, row));
  console.log(plainToInstance(PublicUser, row, { excludeExtraneousValues: true }));
  console.log(plainToInstance(PublicTeam, { lead: row }, { excludeExtraneousValues: true }));
  console.log(plainToInstance(ListedUser, row)); // expect: no-personal-data-in-logs
}
