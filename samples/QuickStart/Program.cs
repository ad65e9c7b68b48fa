using QuickStart;
using QuickStart.Queries;

Terminal.Use();

ArticlesByDay.Show();
WhoDidWhat.Show();
PostsOfOfficials.Show();
SlogansInManyArticles.Show();
StatementsOfOneOfficial.Show();
OneSloganInContext.Show();
