// A labelled break leaves with what was found by then, a labelled continue with what the next round brings.
interface Room {
  name: string;
  occupants: { id: string; fullName: string }[];
}

export function search(rooms: Room[], id: string): void {
  let found = 'nobody';
  let where = 'nowhere';
  outer: for (const room of rooms) {
    for (const occupant of room.occupants) {
      if (occupant.id !== id) continue outer;
      found = occupant.fullName;
      where = room.name;
      break outer;
    }
  }
  console.log(where);
  console.log(found); // expect: no-personal-data-in-logs
  let number = 'none';
  scan: {
    if (rooms.length === 0) break scan;
    number = rooms[0]!.occupants[0]!.fullName;
    number = rooms[0]!.occupants[0]!.id;
  }
  console.log(number);
}
