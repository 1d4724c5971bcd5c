// A plain record in a text reads as [object Object], for the callers of the function as well.
interface Auditor {
  username: string;
}

class Badge {
  constructor(readonly username: string) {}
  toString(): string {
    return this.username;
  }
}

class Trail {
  removed(auditor: Auditor): void {
    console.log(`${auditor} removed an addon`);
  }

  added(badge: Badge): void {
    console.log(`${badge} added an addon`); // expect: no-personal-data-in-logs
  }

  changed(auditor: Auditor): void {
    console.log(`${auditor.username} changed an addon`); // expect: no-personal-data-in-logs
  }
}

const trail = new Trail();

export function audit(request: { auditor: Auditor; badge: Badge }): void {
  trail.removed(request.auditor);
  trail.added(request.badge);
  trail.changed(request.auditor);
}
