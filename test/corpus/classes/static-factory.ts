// An object that is made from a record holds what its factory took over, and nothing else of it.
interface User {
  id: string;
  email: string;
  plan: string;
}

class PublicUser {
  private constructor(
    readonly id: string,
    readonly plan: string,
  ) {}
  static from(user: User): PublicUser {
    return new PublicUser(user.id, user.plan);
  }
}
class AdminUser {
  readonly id: string;
  readonly login: string;
  constructor({ id, email }: User) {
    this.id = id;
    this.login = email;
  }
  static from(user: User): AdminUser {
    return new AdminUser(user);
  }
}

export function list(users: User[]): void {
  console.log(users.map(PublicUser.from));
  console.log(users.map((user) => PublicUser.from(user).plan));
  console.log(users.map((user) => AdminUser.from(user).id));
  console.log(users.map((user) => AdminUser.from(user))); // expect: no-personal-data-in-logs
}
