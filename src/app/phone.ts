/** Up to this width the page is that of a phone: the filters stand in a sheet, the evidence covers the page. As in the style sheets. */
export const PHONE = "(max-width: 759px)";
