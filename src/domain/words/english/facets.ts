export const facets = {
  unplaced: "not on the map",
  undated: "undated",
  uncharged: "charge not stated",
  background: "told as background",
  length: (bin: string) => `sentence: ${bin}`,
  text: (value: string) => `“${value}”`,
};
