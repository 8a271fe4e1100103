/** What the page adds to a refusal of the API: the refusal itself comes in both languages. */
export const problemsVi = {
  unreachable: 'Không kết nối được máy chủ. Đề nghị kiểm tra mạng rồi thử lại.',
  unreadable: 'Máy chủ trả lời không đúng quy cách. Đề nghị thử lại sau ít phút.',
};
