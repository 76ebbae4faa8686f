"""Words that many frames share: `@people` in a frame is the list of this name. Nothing but words."""

# ruff: noqa: E501 - a list is a line

LISTS: dict[str, str] = {
    "people": "mother|father|mum|dad|parents|brother|brothers|sister|sisters|son|sons|daughter|daughters|children|kids|child|baby|husband|wife|boyfriend|girlfriend|partner|grandmother|grandfather|grandma|grandpa|grandparents|uncle|aunt|cousin|cousins|nephew|niece|friend|friends|neighbour|neighbours|boss|colleague|colleagues|classmate|classmates|flatmate|flatmates|teacher|teachers|student|students|doctor|dentist|nurse|lawyer|waiter|manager|boy|boys|girl|girls|man|men|woman|women|people|person|guy|guys|family",
    "my": "my|your|his|her|our|their|the|this|that|these|those",
    "numbers": "a hundred|two hundred|five hundred|a thousand|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
    "names": "ana|maria|marta|laura|lucia|carmen|elena|sara|juan|pedro|pablo|carlos|luis|javier|david|tom|john|mary|peter|anna",
}
